const oldest = [20, 19];

/**
 * What is wrong with this Node, in one line; undefined when it is new enough.
 *
 * @param {string} version such as "20.19.1"
 * @returns {string | undefined}
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  return `Node ${oldest.join(".")} or later is needed; this is Node ${version}. Install a newer one from https://nodejs.org`;
}
