const changed = new WeakSet<object>();

/** Whether this is the first time that an object of Univer's, which all workbooks of a program share, is changed here. */
export function isNew(shared: object): boolean {
  if (changed.has(shared)) return false;
  changed.add(shared);
  return true;
}
