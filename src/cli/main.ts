#!/usr/bin/env node
import { readFile as readBytes, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Draft } from '#core/model/draft.ts';
import type { Problem } from '#core/model/problem.ts';
import { fail, ok, type Result } from '#core/model/result.ts';
import { readFile } from '#formats/readers/readFile.ts';
import { terminalOf } from './terminalColour.ts';
import { runCommand } from './terminalRun.ts';

/** Joins the command line to Node: files, the terminal, the exit code. */

async function read(file: string): Promise<Result<Draft, Problem>> {
  const name = path.basename(file);
  let bytes: Uint8Array;
  try {
    if ((await stat(file)).isDirectory()) return fail({ code: 'folder', name: file });
    bytes = await readBytes(file);
  } catch {
    return fail({ code: 'unreadable-file', name: file });
  }
  const reading = await readFile(bytes, name);
  if (!reading.ok) return reading;
  const [draft] = reading.value.drafts;
  return draft === undefined ? fail({ code: 'no-text', name, kind: reading.value.format }) : ok({ ...draft, name });
}

// A reader such as `head` may close the pipe early; that is its right, and no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCommand(process.argv.slice(2), {
  terminal: terminalOf({ isTTY: process.stdout.isTTY === true, columns: process.stdout.columns }, process.env),
  read,
  print: (text) => process.stdout.write(text),
  complain: (sentence) => process.stderr.write(`${sentence}\n`),
});
