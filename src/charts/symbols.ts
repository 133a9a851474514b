import type { SymbolImplementation } from "@observablehq/plot";

type Point = readonly [number, number];
type Corners = (radius: number) => readonly Point[];

/** Corners on a circle around the middle, the first at `turn` degrees (0 is to the right). */
const ring = (corners: number, share: number, turn = -90, down = 0): Corners => {
  return (radius) =>
    Array.from({ length: corners }, (_, index): Point => {
      const angle = ((turn + (360 * index) / corners) * Math.PI) / 180;
      return [radius * share * Math.cos(angle), radius * (share * Math.sin(angle) + down)];
    });
};

/** A cross of two beams, turned by degrees. */
const beams = (long: number, half: number, turn: number): Corners => {
  const quarter: readonly Point[] = [
    [-half, -long],
    [half, -long],
    [half, -half],
  ];
  return (radius) =>
    [0, 90, 180, 270].flatMap((more) => {
      const angle = ((turn + more) * Math.PI) / 180;
      const [cos, sin] = [radius * Math.cos(angle), radius * Math.sin(angle)];
      return quarter.map(([x, y]): Point => [x * cos - y * sin, x * sin + y * cos]);
    });
};

const star: Corners = (radius) => {
  const inner = ring(5, 0.62, -54)(radius);
  return ring(5, 1.45)(radius).flatMap((point, index) => [point, inner[index] ?? point]);
};

const bow: Corners = (r) => [
  [-1.2 * r, -r],
  [0, -0.25 * r],
  [1.2 * r, -r],
  [1.2 * r, r],
  [0, 0.25 * r],
  [-1.2 * r, r],
];

/** Twelve marks that stay apart at 7 pt and in grey; areas are alike. */
const CORNERS = {
  square: ring(4, 1.25, 45),
  triangle: ring(3, 1.4, -90, 0.2),
  diamond: ring(4, 1.3),
  "triangle-down": ring(3, 1.4, 90, -0.2),
  plus: beams(1.2, 0.42, 0),
  star,
  hexagon: ring(6, 1.15, 0),
  cross: beams(1.25, 0.42, 45),
  pentagon: ring(5, 1.2),
  bow,
} as const;

/** The shapes of municipalities, in the order in which they are given out. */
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
] as const satisfies readonly (keyof typeof CORNERS | "circle" | "half-disc")[];
export type Shape = (typeof SHAPES)[number];

/** The characters that stand for shapes in running text, in their order. */
const SIGNS = "●■▲◆▼✚★⬢✖⬟◓⧓";
export const signOf = (shape: Shape): string => [...SIGNS][SHAPES.indexOf(shape)] ?? "●";

/** A shape as a symbol of Plot's dot mark. */
export function symbolOf(shape: Shape): SymbolImplementation {
  return {
    draw(path, size) {
      const r = Math.sqrt(size / Math.PI);
      if (shape === "circle") path.arc(0, 0, r, 0, 2 * Math.PI);
      else if (shape === "half-disc") path.arc(0, 0.6 * r, 1.2 * r, Math.PI, 2 * Math.PI);
      else
        for (const [index, [x, y]] of CORNERS[shape](r).entries())
          index === 0 ? path.moveTo(x, y) : path.lineTo(x, y);
      path.closePath();
    },
  };
}
