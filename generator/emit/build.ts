import { writePrecompiled } from "./precompiled.js";

/* What `npm run build` runs after the compiler. */
writePrecompiled();
