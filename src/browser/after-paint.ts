/** Does something once what was changed before can be seen, so that a press is answered first. */
export function afterPaint(task: () => void): void {
  requestAnimationFrame(() => {
    setTimeout(task);
  });
}
