/** A style sheet is imported for the build only: it has no value. */
declare module "*.css";
