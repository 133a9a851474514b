/** The marks of municipalities, in the order in which they are given out. */
export const SHAPES = [
  "circle",
  "square",
  "triangle",
  "diamond",
  "triangle-down",
  "plus",
  "star",
  "hexagon",
  "cross",
  "pentagon",
  "half-disc",
  "bow",
] as const;
export type Shape = (typeof SHAPES)[number];

const round = (value: number) => Math.round(value * 100) / 100;

function polygon(points: readonly (readonly [number, number])[], x: number, y: number): string {
  return `M${points.map(([dx, dy]) => `${round(x + dx)},${round(y + dy)}`).join("L")}Z`;
}

function ring(corners: number, radius: number, turn = -90): [number, number][] {
  return Array.from({ length: corners }, (_, index) => {
    const angle = ((turn + (360 * index) / corners) * Math.PI) / 180;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
}

function plus(arm: number, thick: number, turn: number): [number, number][] {
  const corners: [number, number][] = [
    [-thick, -arm],
    [thick, -arm],
    [thick, -thick],
    [arm, -thick],
    [arm, thick],
    [thick, thick],
    [thick, arm],
    [-thick, arm],
    [-thick, thick],
    [-arm, thick],
    [-arm, -thick],
    [-thick, -thick],
  ];
  const angle = (turn * Math.PI) / 180;
  return corners.map(([x, y]) => [
    x * Math.cos(angle) - y * Math.sin(angle),
    x * Math.sin(angle) + y * Math.cos(angle),
  ]);
}

function disc(x: number, y: number, r: number): string {
  return `M${round(x - r)},${round(y)}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
}

/** Path data of a shape centred on (x, y); `r` is the radius of the circle, areas are alike. */
export function shapePath(shape: Shape, x: number, y: number, r: number): string {
  switch (shape) {
    case "circle":
      return disc(x, y, r);
    case "square":
      return polygon(ring(4, r * 1.25, 45), x, y);
    case "triangle":
      return polygon(ring(3, r * 1.4), x, y + r * 0.2);
    case "triangle-down":
      return polygon(ring(3, r * 1.4, 90), x, y - r * 0.2);
    case "diamond":
      return polygon(ring(4, r * 1.3), x, y);
    case "plus":
      return polygon(plus(r * 1.2, r * 0.42, 0), x, y);
    case "cross":
      return polygon(plus(r * 1.25, r * 0.42, 45), x, y);
    case "star": {
      const outer = ring(5, r * 1.45);
      const inner = ring(5, r * 0.62, -54);
      return polygon(
        outer.flatMap((point, index) => [point, inner[index] ?? point]),
        x,
        y,
      );
    }
    case "hexagon":
      return polygon(ring(6, r * 1.15, 0), x, y);
    case "pentagon":
      return polygon(ring(5, r * 1.2), x, y);
    case "half-disc":
      return `M${round(x - r * 1.2)},${round(y + r * 0.6)}a${round(r * 1.2)},${round(r * 1.2)} 0 0,1 ${round(r * 2.4)},0Z`;
    case "bow":
      return polygon(
        [
          [-r * 1.2, -r],
          [0, -r * 0.25],
          [r * 1.2, -r],
          [r * 1.2, r],
          [0, r * 0.25],
          [-r * 1.2, r],
        ],
        x,
        y,
      );
  }
}
