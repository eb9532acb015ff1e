-- Every row belongs to one conversation and every statement names it, so that the tables can be
-- split by conversation. Times are milliseconds since 1970 (UTC). Nothing here says who it is.

create table conversation (
  id             varchar(64) not null primary key,
  secret_hash    varchar(64) not null,
  dialog         varchar(64) not null,
  dialog_version varchar(64) not null,
  locale         varchar(64) not null,
  time_zone      varchar(64) not null,
  -- JSON: the answers, when each was given, and the warning sign being confirmed.
  state          text        not null,
  turns          bigint      not null,
  touched_at     bigint      not null
);

create index conversation_touched_at on conversation (touched_at);

create table turn (
  conversation varchar(64) not null references conversation (id) on delete cascade,
  seq          bigint      not null,
  -- The client's id of the message it answers; absent in the opening.
  message_id   varchar(64),
  said         text        not null,
  primary key (conversation, seq),
  unique (conversation, message_id)
);
