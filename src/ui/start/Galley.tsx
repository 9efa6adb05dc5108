/** Two columns of grey lines with a few in the mark hues: what the drop zone will fill with. Decoration only. */
export function Galley() {
  return (
    <svg className="galley" viewBox="0 0 712 398" preserveAspectRatio="xMidYMin slice" aria-hidden="true">
      <path d="M34 26h266M34 39.5h280M34 53h199M398 26h266M398 39.5h280M398 53h199" />
      <path className="gr" d="M34 79.5h277M34 93h174" />
      <path d="M34 119.5h280M34 133h272M34 146.5h277M34 160h174M398 119.5h280M398 133h272M398 146.5h277M398 160h174" />
      <path className="gm" d="M398 186.5h277M398 200h140M34 333.5h277M34 347h199" />
      <path className="ga" d="M398 226.5h266M398 240h280M398 253.5h140" />
      <path d="M34 280h266M34 293.5h280M34 307h174M398 280h266M398 293.5h280M398 307h174M34 373.5h266M34 387h280M34 400.5h199M398 373.5h266M398 387h280M398 400.5h199" />
    </svg>
  );
}
