-- What conversations are served by, once for each version. Nothing in it is about a person.

create table edition (
  version         varchar(64) not null primary key,
  -- The authored files: JSON, zipped, in base64. Absent once a revoked version is on no conversation.
  files           text,
  kept_at         bigint      not null,
  -- The version that revoked it, and why; absent if it holds.
  revoked_by      varchar(64),
  revoked_because text
);
