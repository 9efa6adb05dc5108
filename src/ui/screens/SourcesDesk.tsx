export default function SourcesDesk() { return null; }
