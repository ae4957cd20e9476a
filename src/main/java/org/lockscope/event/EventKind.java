package org.lockscope.event;

/**
 * What an event says. The comment on each constant states what the event's {@code object} and
 * {@code operand} mean, and when it is recorded: <em>before</em> the operation (it then can't be
 * seen by another thread before it is recorded) or <em>after</em> it.
 */
public enum EventKind {
  /** A thread's first event. Operand: 1 if a {@link #FORK} of it is recorded, else 0. */
  BEGIN,
  /** A thread's last event. Object and operand unused. */
  END,
  /** Before a thread is started. Object: the child's thread id. */
  FORK,
  /** After a thread was seen to have ended. Object: the child's thread id. */
  JOIN,
  /**
   * Before a lock is asked for. Object: the lock; operand: 1 where whoever recorded it knows that
   * another thread held the lock, {@link Operands#LIMITED} where the wait ends by itself, else 0.
   */
  LOCK_REQUEST,
  /** After a lock was obtained. Object: the lock; operand: the lock's running number, from 1. */
  LOCK_ACQUIRE,
  /** Before a lock is let go. Object: the lock; operand: the number of the acquire it ends. */
  LOCK_RELEASE,
  /**
   * A request that ended without the lock (failed or timed-out try, interrupt), or, in a recording
   * that does not tell, may have; object: the lock. Or a wait on a condition that ended so, or a
   * request to send or receive that did; object: the condition or channel.
   */
  LOCK_ABANDON,
  /**
   * Before waiting on a condition; a {@link #LOCK_RELEASE} follows, and when the wait ends a {@link
   * #LOCK_ACQUIRE} with a new number. In a recording that does not tell about the lock, a {@link
   * #LOCK_ABANDON} ends the wait. Object: the condition; operand: {@link Operands#LIMITED} where
   * the wait ends by itself, else 0.
   */
  AWAIT,
  /**
   * Before a condition's waiter or waiters are woken. Object: the condition; operand: 0 one, 1 all.
   */
  SIGNAL,
  /** Before a call. Object: the {@link Task}'s number; operand: the article's, 0 for none. */
  CALL_START,
  /** After a call. Object: the {@link Task}'s number; operand: {@link Operands#outcome}. */
  CALL_END,
  /** Before the append. Object: the list; operand: the article's number. */
  APPEND_START,
  /** After the append. Object: the list; operand: {@link Operands#outcome}. */
  APPEND_END,
  /** A plain read. Object: the variable or array; operand: {@link Operands#access}. */
  READ,
  /** A plain write. Object: the variable or array; operand: {@link Operands#access}. */
  WRITE,
  /**
   * Before a send that may have to wait for room. Object: the channel; operand: article or 0, and
   * {@link Operands#LIMITED} beside it where the wait ends by itself.
   */
  SEND_REQUEST,
  /**
   * Before an element becomes visible in a channel. Object: the channel; operand: its number, from
   * 1.
   */
  SEND,
  /**
   * Before a receive that may have to wait for an element. Object: the channel; operand: {@link
   * Operands#LIMITED} where the wait ends by itself, else 0.
   */
  RECEIVE_REQUEST,
  /** After an element was taken. Object: the channel; operand: the number its send had. */
  RECEIVE,
  /** Before a volatile-like write. Object: the variable; operand: its running number, from 1. */
  PUBLISH,
  /** After a volatile-like read. Object: the variable; operand: the number seen, 0 for none. */
  OBSERVE,
  /**
   * A profiler found the thread at the event's site. Object unused; operand: {@link SampleState}.
   */
  SAMPLE,
  /**
   * Events of the thread are missing here: there was no room for them. Object unused; operand: how
   * many, at least. With 0, none of its own are known to be missing, but what its next event comes
   * after is: whoever puts recorded events in order says so where it finds that out.
   */
  LOST,
  /**
   * When the recording began, the thread held a lock. Object: the lock; operand: the running number
   * of the acquire that nobody recorded.
   */
  HELD,
  /**
   * Before a send to a channel that is bounded, after there was room for it. It says where the send
   * stands among the receives, and orders nothing that the program may rely on. Object: the
   * channel; operand: how many elements were received until then, at least.
   */
  ROOM;

  private static final EventKind[] BY_CODE = values();

  /** Whether it is about a channel. */
  public boolean ofChannel() {
    return switch (this) {
      case SEND_REQUEST, ROOM, SEND, RECEIVE_REQUEST, RECEIVE -> true;
      default -> false;
    };
  }

  /** The kind's code in columns and buffers: its ordinal, 0 to 255. */
  public int code() {
    return ordinal();
  }

  /**
   * The kind with a code.
   *
   * @param code as {@link #code} gave it
   * @throws ArrayIndexOutOfBoundsException if no kind has the code
   */
  public static EventKind of(int code) {
    return BY_CODE[code];
  }
}
