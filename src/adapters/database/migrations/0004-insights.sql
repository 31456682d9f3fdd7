-- What it takes to learn from answers: where each was asked, why one said nothing, how long it took and what chat models took
-- for it (JSON). The question only where the server keeps it, the message only where it is to be marked.
alter table receipts add column server text;
alter table receipts add column question text;
alter table receipts add column kind text;
alter table receipts add column gap text;
alter table receipts add column is_recalled integer not null default 0;
alter table receipts add column duration_ms integer;
alter table receipts add column calls text not null default '[]';
alter table receipts add column channel text;
alter table receipts add column message text;
alter table receipts add column marked_at text;

create index receipts_server on receipts (server, answered_at);
create index receipts_to_mark on receipts (answered_at, id) where message is not null and marked_at is null;

-- One row per vote on an answer, under a keyed hash of person and answer.
create table votes (
  id text primary key,
  answer text not null,
  answered_at text not null,
  server text,
  opinion text not null,
  note text
);

create index votes_answer on votes (answer);
create index votes_server on votes (server, answered_at);
create index votes_answered_at on votes (answered_at);

-- What is done once by one process of many, and up to where.
create table rounds (
  name text primary key,
  value text not null
);
