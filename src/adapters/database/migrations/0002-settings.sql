-- One row per server that a bot was in: what it decided (JSON; null if nothing), and when the bot left it, if it did.
create table servers (
  id text primary key,
  bot text,
  settings text,
  left_at text
);

create index servers_bot on servers (bot, left_at);

-- One row per change of a server's settings, numbered from 1: who changed what (JSON of the settings that differ), and when.
create table settings_changes (
  server text not null,
  number integer not null,
  changed_at text not null,
  changed_by text not null,
  before text not null,
  after text not null,
  primary key (server, number)
);
