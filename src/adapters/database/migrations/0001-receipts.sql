-- One row per final answer: what it takes to explain it. No question, nobody's id. Lists are JSON.
create table receipts (
  id text primary key,
  answered_at text not null,
  story text not null,
  locale text not null,
  corpus_version text not null,
  chat_model text,
  about text not null,
  fields text not null,
  claims text not null,
  withheld text not null,
  evidence text not null
);

create index receipts_answered_at on receipts (answered_at);
