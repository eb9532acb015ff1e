-- How often something happened on a day (UTC, as 2026-11-22), of nobody in particular: no
-- conversation, no address, no time of day, and no word that anybody typed.

create table daily_count (
  day      varchar(10)  not null,
  kind     varchar(32)  not null,
  -- An id of the dialogs' or the seeds' own; may be empty.
  subject  varchar(128) not null,
  language varchar(16)  not null,
  edition  varchar(64)  not null,
  n        bigint       not null,
  primary key (day, kind, subject, language, edition)
);
