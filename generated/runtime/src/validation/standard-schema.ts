/**
 * The interface of Standard Schema, version 1 (standardschema.dev), as far as these validators speak it: so that
 * libraries which take any validator take ours, without a dependency.
 */
export interface StandardSchema<T> {
  readonly "~standard": StandardSchemaProperties<T>;
}

export interface StandardSchemaProperties<T> {
  readonly version: 1;
  readonly vendor: string;
  readonly validate: (value: unknown) => StandardSchemaResult<T>;
  readonly types?: { readonly input: unknown; readonly output: T };
}

export type StandardSchemaResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly StandardSchemaIssue[] };

export interface StandardSchemaIssue {
  readonly message: string;
  readonly path?: readonly PropertyKey[];
}
