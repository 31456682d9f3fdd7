import { safeParse, type ZodMiniType } from 'zod/mini'
import type { core } from 'zod/mini'
import { type FormProblem, invalidForm } from './discord-error.ts'

/**
 * Reads a request's body by one of the schemas of Discord's published API description.
 *
 * @param prefix where in the whole body `value` stands
 * @throws DiscordError 50035 with Discord's nested errors
 */
export function parseForm<T>(schema: ZodMiniType<T>, value: unknown, prefix: PropertyKey[] = []): T {
  const result = safeParse(schema, value, { reportInput: true })
  if (result.success) return result.data
  throw invalidForm(result.error.issues.flatMap((issue) => problemsOf(issue, prefix)))
}

function problemsOf(issue: core.$ZodIssue, prefix: PropertyKey[]): FormProblem[] {
  const path = [...prefix, ...issue.path]
  if (issue.code === 'invalid_union') return unionProblems(issue, path)
  return [{ path, ...wording(issue) }]
}

/** Discord picks the branch by the field `type`, then reports that branch's errors. */
function unionProblems(issue: core.$ZodIssueInvalidUnion, path: PropertyKey[]): FormProblem[] {
  const branch = issue.errors.find((candidate) => candidate.length > 0 && !rejectedByType(candidate))
  if (branch) return branch.flatMap((inner) => problemsOf(inner, path))
  const types = issue.errors.flatMap((candidate) => {
    const rejected = rejectedByType(candidate)
    return rejected?.code === 'invalid_value' ? rejected.values : []
  })
  return [typeProblem(path, types)]
}

function rejectedByType(branch: core.$ZodIssue[]): core.$ZodIssue | undefined {
  return branch.find((inner) => inner.path.length === 1 && inner.path[0] === 'type')
}

/** "This kind of component (or option) may not stand here." */
export function typeProblem(path: PropertyKey[], types: readonly unknown[]): FormProblem {
  const list = types.map(String).join(', ')
  const message = `Value of field "type" must be one of (${list}${types.length === 1 ? ',' : ''}).`
  return { path: [...path, 'type'], code: 'UNION_TYPE_CHOICES', message }
}

export function requiredProblem(path: PropertyKey[], message = 'This field is required'): FormProblem {
  return { path, code: 'BASE_TYPE_REQUIRED', message }
}

export function tooLongProblem(path: PropertyKey[], max: number): FormProblem {
  return { path, code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${max} or fewer in length.` }
}

function wording(issue: core.$ZodIssue): { code: string; message: string } {
  if (issue.input === undefined || issue.input === null) return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, issue.input)
    case 'too_big':
      return isLength(issue.origin)
        ? { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${issue.maximum} or fewer in length.` }
        : {
            code: 'NUMBER_TYPE_MAX',
            message: `int value should be less than or equal to ${issue.maximum}.`,
          }
    case 'too_small':
      return isLength(issue.origin)
        ? { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${issue.minimum} or more in length.` }
        : {
            code: 'NUMBER_TYPE_MIN',
            message: `int value should be greater than or equal to ${issue.minimum}.`,
          }
    case 'invalid_format':
      return wrongFormat(issue.format, issue.input)
    case 'invalid_value':
      return {
        code: 'BASE_TYPE_CHOICES',
        message: `Value must be one of {${issue.values.map(String).join(', ')}}.`,
      }
    default:
      return { code: 'MODEL_TYPE_CONVERT', message: issue.message }
  }
}

function isLength(origin: string): boolean {
  return origin === 'string' || origin === 'array'
}

function wrongType(expected: string, input: unknown): { code: string; message: string } {
  const shown = typeof input === 'string' ? input : JSON.stringify(input)
  if (expected === 'string') return { code: 'STRING_TYPE_CONVERT', message: `Could not interpret "${shown}" as string.` }
  if (expected === 'array') return { code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' }
  if (expected === 'boolean') return { code: 'BOOLEAN_TYPE_CONVERT', message: 'Must be either true or false.' }
  if (expected === 'number' || expected === 'int') return { code: 'NUMBER_TYPE_COERCE', message: `Value "${shown}" is not int.` }
  if (expected === 'record') return { code: 'DICT_TYPE_CONVERT', message: 'Only dictionaries may be used in a DictType' }
  return { code: 'MODEL_TYPE_CONVERT', message: 'Only dictionaries may be used in a ModelType' }
}

function wrongFormat(format: string, input: unknown): { code: string; message: string } {
  if (format === 'url') return { code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' }
  if (format === 'datetime')
    return {
      code: 'DATE_TIME_TYPE_PARSE',
      message: `Could not parse ${String(input)}. Should be ISO8601.`,
    }
  return { code: 'NUMBER_TYPE_COERCE', message: `Value "${String(input)}" is not snowflake.` }
}
