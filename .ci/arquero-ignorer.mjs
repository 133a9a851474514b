/**
 * Leaves table expressions as they are: Arquero reads the text of the function, where the calls that
 * Stryker puts in mean nothing.
 */
const VERBS = new Set(["filter", "derive", "impute", "rollup"]);

const isExpression = (path) => {
  const [param, more] = path.node.params;
  if (more !== undefined || (param !== undefined && param.name !== "d")) return false;
  const call = path.findParent((parent) => parent.isCallExpression());
  return VERBS.has(call?.node.callee.property?.name);
};

export const strykerPlugins = [
  {
    kind: "Ignore",
    name: "arquero",
    value: {
      shouldIgnore: (path) =>
        path.isArrowFunctionExpression() && isExpression(path)
          ? "Arquero reads the text of the function"
          : undefined,
    },
  },
];
