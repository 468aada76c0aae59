/** An error of a Google service. In the script it is an Error whose name is "Exception", as in Apps Script. */
export class ServiceError extends Error {
  override name = "Exception";
}

/** Throws what a Google service would. */
export function refuse(message: string): never {
  throw new ServiceError(message);
}
