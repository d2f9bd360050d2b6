/**
 * Without UTC `@prisma/adapter-pg` shifts instants (prisma#26786). JIT costs our short statements more than it saves.
 * A transaction that hangs would keep its rows locked and its connection out of the pool.
 */
export const SESSION_OPTIONS = "-c timezone=UTC -c jit=off -c idle_in_transaction_session_timeout=120000";
