/** What JSX is built with; esbuild adds it to the files that need it. */
export { Fragment, h } from "preact";
