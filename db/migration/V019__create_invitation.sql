-- Links that let somebody make an account or choose a new password, once. Only hashes are kept.
create table invitation (
    id           uuid primary key,
    token_hash   text not null unique,
    email        text check (email = lower(email)), -- null: the first administrator chooses
    account_id   uuid references account,           -- whose password it renews; null: makes an account
    invited_by   uuid references account,           -- null: printed by the portal itself
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    closed_at    timestamptz                        -- used or withdrawn
);

create table invitation_role (
    invitation_id uuid not null references invitation,
    role          text not null check (role in ('LINKER', 'CHECKER', 'ADMINISTRATOR')),
    primary key (invitation_id, role)
);

-- Attempts to sign in since the last that succeeded, per account and per address of the network.
create table sign_in_attempt (
    origin        text primary key check (length(origin) <= 100),
    attempts      int not null,
    last_at       timestamptz not null,
    blocked_until timestamptz not null
);
create index on sign_in_attempt (last_at);
