/** The class and the state behind a service's object; scripts cannot reach them. */
export interface Hidden {
  className: string;
  state: unknown;
}

const hidden = new WeakMap<object, Hidden>();

export function hide(made: object, behind: Hidden): void {
  hidden.set(made, behind);
}

/** What is behind an object, or behind the service that an object with enums is made from. */
export function behind(value: object): Hidden | undefined {
  return hidden.get(value) ?? hidden.get(Object.getPrototypeOf(value) ?? value);
}

/** Whether an object is a service's, not a value. */
export function isService(value: object): boolean {
  return hidden.has(value);
}

/** The state behind a service's object; undefined when it is something else. */
export function stateOf<S>(value: unknown, className: string): S | undefined {
  const found = typeof value === "object" && value !== null ? hidden.get(value) : undefined;
  return found && found.className === className ? (found.state as S) : undefined;
}

/** The class of a service's object, for error texts. */
export function classOf(value: object): string | undefined {
  return hidden.get(value)?.className;
}
