#!/usr/bin/env node
import { access, readFile, writeFile } from 'node:fs/promises';
import { terminalOf } from './terminalColour.ts';
import { createFileReader, isReadingThread } from './readThread.ts';
import { readDrafts } from './terminalFile.ts';
import { runCommand } from './terminalRun.ts';

/** Joins the command line to Node: the terminal, the files, the exit code. */

// A program such as `head` may close the pipe early; that is its right, and no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const reader = createFileReader();

// The thread that reads files runs this program too, and does nothing but read.
if (!isReadingThread) process.exitCode = await runCommand(process.argv.slice(2), {
  terminal: terminalOf({ isTTY: process.stdout.isTTY === true, columns: process.stdout.columns }, process.env),
  read: (file) => readDrafts(file, reader),
  readText: (file) => readFile(file, 'utf8').catch(() => null),
  exists: (file) => access(file).then(() => true, () => false),
  write: (file, data) => writeFile(file, data).then(() => true, () => false),
  print: (text) => process.stdout.write(text),
  complain: (sentence) => process.stderr.write(`${sentence}\n`),
});
