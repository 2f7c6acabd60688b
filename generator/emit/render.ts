import { compilerOf, OPTIONS, runtimeOf } from "./handlebars.js";
import { precompiled } from "./precompiled.js";
import { templateText } from "./templates.js";

/** What a template may show: finished tokens, conditions and lists of the same. */
export type ViewValue = string | boolean | undefined | View | readonly (string | View)[];

/** The data of a template. A template knows no more than its view has: an unknown name is an error, never blank. */
export interface View {
  readonly [name: string]: ViewValue;
}

/**
 * Fills the template `name` (`types.ts` for templates/package/types.ts.hbs). Nothing is escaped: every value from a
 * spec has been through `literal` or `docComment` when the view was made, or through `escapeHtml` (see `renderHtml`).
 */
export function render(name: string, view: object): string {
  let template = templates.get(name);
  if (template === undefined) {
    const text = templateText(name);
    template = precompiledTemplate(name, text) ?? compileTemplate(name, text);
    templates.set(name, template);
  }
  return template(view);
}

const templates = new Map<string, (view: object) => string>();

/** Compiles a template's text; `name` is for error messages. */
export function compileTemplate(name: string, text: string): (view: object) => string {
  const template = compilerOf().compile(text, OPTIONS);
  return (view) => template(guard(view, name));
}

/** The same from what the build made of it; undefined where that is not at hand, or was made of another text. */
function precompiledTemplate(name: string, text: string): ((view: object) => string) | undefined {
  const made = precompiled(name);
  if (made?.text !== text) return undefined;
  const template = runtimeOf().template<unknown>(made.template);
  return (view) => template(guard(view, name));
}

/** Handlebars' `strict` does not look into `#if` and `#each`; this does, and says where. */
function guard(value: unknown, path: string): unknown {
  if (Array.isArray(value)) return value.map((item, index) => guard(item, `${path}[${index}]`));
  if (typeof value !== "object" || value === null) return value;
  return new Proxy(value, {
    // `strict` asks first and then complains without saying where; told yes, it goes on to `get`, which does.
    has: () => true,
    get(target, name, receiver) {
      if (typeof name === "symbol") return Reflect.get(target, name, receiver) as unknown;
      if (!Object.hasOwn(target, name)) throw new Error(`${path} has no '${name}'`);
      return guard(Reflect.get(target, name, receiver), `${path}.${name}`);
    },
  });
}
