export function percent(share: number): string {
  return `${Math.round(share * 1e5) / 1e3}%`;
}
