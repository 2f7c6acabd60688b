/** Words behind a fence that name a language and say nothing else. */
export const languages: ReadonlySet<string> = new Set(
  `json json5 jsonc javascript js typescript ts java xml html http text txt plain plaintext bash sh shell console curl sql php python
  py go golang c c++ cpp c# csharp ruby rb yaml yml properties ini toml markdown md none code css kotlin swift objective-c objc vue
  jsx tsx mermaid plantuml diff log url protobuf proto graphql scala rust groovy`.split(/\s+/u),
);
