-- What an account (the bot, a server, a person under a keyed hash) has spent in a day or month, in micro-dollars.
create table spending (
  account text not null,
  period text not null,
  micro_usd bigint not null,
  primary key (account, period)
);

-- How often somebody has asked within the running minute; the columns are as rate-limiter-flexible has them.
create table rate_limits (
  key text primary key,
  points integer not null,
  expire bigint
);

-- Sentences of a chat model that stood up to the check, under a hash of what it was asked.
create table retold (
  id text primary key,
  kept_at text not null,
  sentences text not null
);

create index retold_kept_at on retold (kept_at);
