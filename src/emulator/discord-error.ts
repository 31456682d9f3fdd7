import type { Json } from './wire.ts'

/** One thing wrong with a request's body: where, Discord's code for it, and a sentence. */
export type FormProblem = { path: PropertyKey[]; code: string; message: string }

/** A refusal, as Discord's REST API words it. `status` is HTTP's, `code` Discord's, `errors` the nested form errors. */
export class DiscordError extends Error {
  readonly status: number
  readonly code: number
  readonly errors: Json | undefined

  constructor(status: number, code: number, message: string, errors?: Json) {
    super(message)
    this.name = 'DiscordError'
    this.status = status
    this.code = code
    this.errors = errors
  }
}

/** Codes and sentences. Source: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
export const refusals = {
  notFound: () => new DiscordError(404, 0, '404: Not Found'),
  unauthorized: () => new DiscordError(401, 0, '401: Unauthorized'),
  serverError: () => new DiscordError(500, 0, '500: Internal Server Error'),
  methodNotAllowed: () => new DiscordError(405, 0, '405: Method Not Allowed'),
  unknownChannel: () => new DiscordError(404, 10003, 'Unknown Channel'),
  unknownGuild: () => new DiscordError(404, 10004, 'Unknown Guild'),
  unknownMember: () => new DiscordError(404, 10007, 'Unknown Member'),
  unknownMessage: () => new DiscordError(404, 10008, 'Unknown Message'),
  unknownUser: () => new DiscordError(404, 10013, 'Unknown User'),
  unknownWebhook: () => new DiscordError(404, 10015, 'Unknown Webhook'),
  unknownApplication: () => new DiscordError(404, 10002, 'Unknown Application'),
  unknownInteraction: () => new DiscordError(404, 10062, 'Unknown interaction'),
  unknownCommand: () => new DiscordError(404, 10063, 'Unknown application command'),
  tooManyCommands: (limit: number) => new DiscordError(400, 30032, `Maximum number of application commands reached (${limit}).`),
  requestTooLarge: () => new DiscordError(413, 40005, 'Request entity too large'),
  alreadyAcknowledged: () => new DiscordError(400, 40060, 'Interaction has already been acknowledged.'),
  missingAccess: () => new DiscordError(403, 50001, 'Missing Access'),
  notYourMessage: () => new DiscordError(403, 50005, 'Cannot edit a message authored by another user'),
  missingPermissions: () => new DiscordError(403, 50013, 'Missing Permissions'),
  emptyMessage: () => new DiscordError(400, 50006, 'Cannot send an empty message'),
  invalidWebhookToken: () => new DiscordError(401, 50027, 'Invalid Webhook Token'),
  invalidJson: () => new DiscordError(400, 50109, 'The request body contains invalid JSON.'),
}

/** 50035, with the problems nested as Discord nests them. Source: https://discord.com/developers/docs/reference#error-messages */
export function invalidForm(problems: FormProblem[]): DiscordError {
  type Node = { problems: FormProblem[]; children: Map<string, Node> }
  const root: Node = { problems: [], children: new Map() }
  for (const problem of problems) {
    let node = root
    for (const key of problem.path) {
      const next = node.children.get(String(key)) ?? { problems: [], children: new Map() }
      node.children.set(String(key), next)
      node = next
    }
    node.problems.push(problem)
  }
  const toJson = (node: Node): Json => ({
    ...(node.problems.length > 0 && {
      _errors: node.problems.map(({ code, message }) => ({ code, message })),
    }),
    ...Object.fromEntries([...node.children].map(([key, child]) => [key, toJson(child)])),
  })
  return new DiscordError(400, 50035, 'Invalid Form Body', toJson(root))
}
