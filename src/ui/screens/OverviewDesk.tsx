export default function OverviewDesk() { return null; }
