import type { ChatProviderName } from '../../src/adapters/chat-providers.ts'
import type { FailureCode } from '../../src/core/errors.ts'
import type { ModelReply } from '../../src/emulator/model.ts'

/** How providers refuse, in their own words: an unknown model, a wrong key, no credit, no capacity, no wish. */
export const RECORDED_REFUSALS: [ChatProviderName, FailureCode, ModelReply][] = [
  [
    'openai',
    'chat-model-key-refused',
    refusal(401, { message: 'Incorrect API key provided: sk-1***.', type: 'invalid_request_error', code: 'invalid_api_key' }),
  ],
  [
    'openai',
    'chat-model-unknown',
    refusal(404, { message: 'The model `gpt-9` does not exist or you do not have access to it.', code: 'model_not_found' }),
  ],
  [
    'openai',
    'chat-model-no-credit',
    refusal(429, { message: 'You exceeded your current quota.', type: 'insufficient_quota', code: 'insufficient_quota' }),
  ],
  [
    'openai',
    'chat-model-declined',
    refusal(400, { message: 'Your prompt was flagged as potentially violating our usage policy.', code: 'invalid_prompt' }),
  ],
  [
    'deepseek',
    'chat-model-key-refused',
    refusal(401, { message: 'Authentication Fails, Your api key: ****1234 is invalid', type: 'authentication_error' }),
  ],
  [
    'deepseek',
    'chat-model-no-credit',
    refusal(402, { message: 'Insufficient Balance', type: 'unknown_error', code: 'invalid_request_error' }),
  ],
  [
    'deepseek',
    'chat-model-unknown',
    refusal(400, { message: 'Model Not Exist', type: 'invalid_request_error', code: 'invalid_request_error' }),
  ],
  ['anthropic', 'chat-model-unknown', refusal(404, { message: 'model: claude-9', type: 'not_found_error', code: 'not_found_error' })],
  [
    'anthropic',
    'chat-model-no-credit',
    refusal(400, { message: 'Your credit balance is too low to access the Anthropic API.', type: 'invalid_request_error' }),
  ],
  ['anthropic', 'chat-model-busy', refusal(529, { message: 'Overloaded', type: 'overloaded_error' })],
  [
    'google',
    'chat-model-key-refused',
    {
      status: 400,
      body: [{ error: { code: 400, message: 'API key not valid. Please pass a valid API key.', status: 'INVALID_ARGUMENT' } }],
    },
  ],
  [
    'google',
    'chat-model-busy',
    { status: 503, body: [{ error: { code: 503, message: 'The model is overloaded. Please try again later.', status: 'UNAVAILABLE' } }] },
  ],
  [
    'google',
    'chat-model-unknown',
    { status: 404, body: [{ error: { code: 404, message: 'models/gemini-9 is not found for API version v1main.', status: 'NOT_FOUND' } }] },
  ],
  ['mistral', 'chat-model-key-refused', { status: 401, body: { detail: 'Unauthorized' } }],
  [
    'mistral',
    'chat-model-unknown',
    { status: 400, body: { object: 'error', message: 'Invalid model: mistral-9', type: 'invalid_model', param: null, code: '1500' } },
  ],
  [
    'mistral',
    'chat-model-busy',
    {
      status: 429,
      body: {
        object: 'error',
        message: 'Service tier capacity exceeded for this model.',
        type: 'service_tier_capacity_exceeded',
        code: '3505',
      },
    },
  ],
  [
    'xai',
    'chat-model-key-refused',
    { status: 400, body: { code: 'Client specified an invalid argument', error: 'Incorrect API key provided: xa***90.' } },
  ],
  [
    'xai',
    'chat-model-no-credit',
    { status: 403, body: { code: 'The caller does not have permission', error: 'Your newly created team doesn’t have any credits yet.' } },
  ],
  [
    'xai',
    'chat-model-unknown',
    { status: 404, body: { code: 'Some requested entity was not found', error: 'The model grok-9 does not exist.' } },
  ],
  ['openrouter', 'chat-model-no-credit', refusal(402, { message: 'This request requires more credits, or fewer max_tokens.', code: 402 })],
  ['openrouter', 'chat-model-unknown', refusal(400, { message: 'deepseek/deepseek-9 is not a valid model ID', code: 400 })],
  [
    'openrouter',
    'chat-model-declined',
    refusal(403, {
      message: 'openai/gpt-9 requires moderation. Your input was flagged for "violence".',
      code: 403,
      metadata: { reasons: ['violence'] },
    }),
  ],
  [
    'openrouter',
    'chat-model-failed',
    { body: { error: { message: 'Provider returned error', code: 502, metadata: { provider_name: 'DeepInfra' } } } },
  ],
  ['groq', 'chat-model-key-refused', refusal(401, { message: 'Invalid API Key', type: 'invalid_request_error', code: 'invalid_api_key' })],
  [
    'groq',
    'chat-model-unknown',
    refusal(404, {
      message: 'The model `llama-9` does not exist or you do not have access to it.',
      type: 'invalid_request_error',
      code: 'model_not_found',
    }),
  ],
  [
    'groq',
    'chat-model-busy',
    refusal(429, { message: 'Rate limit reached for model on tokens per minute (TPM).', type: 'tokens', code: 'rate_limit_exceeded' }),
  ],
  [
    'ollama',
    'chat-model-unknown',
    refusal(404, { message: 'model "llama9" not found, try pulling it first', type: 'api_error', param: null, code: null }),
  ],
  [
    'vllm',
    'chat-model-unknown',
    refusal(404, { message: 'The model `Qwen9` does not exist.', type: 'NotFoundError', param: null, code: 404 }),
  ],
  [
    'lmstudio',
    'chat-model-unknown',
    refusal(400, {
      message: 'Invalid model identifier "local". Please specify a valid downloaded model.',
      type: 'invalid_request_error',
      param: 'model',
      code: 'model_not_found',
    }),
  ],
]

function refusal(status: number, error: object): ModelReply {
  return { status, body: { error } }
}
