package org.vorzimmer.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Takes requests in without making them wait: a bounded queue in memory, emptied every few seconds. What does not fit is counted and gone. */
@ApplicationScoped
public class AccessLog {

    static final int ROOM = 20_000;

    private final BlockingQueue<Access> queue = new ArrayBlockingQueue<>(ROOM);
    private final AtomicLong dropped = new AtomicLong();

    public void add(Access access) {
        if (!queue.offer(access)) {
            dropped.incrementAndGet();
        }
    }

    /** At most so many, oldest first. */
    List<Access> take(int most) {
        List<Access> batch = new ArrayList<>();
        queue.drainTo(batch, most);
        return batch;
    }

    /** For what could not be stored: tried again as long as there is room. */
    void putBack(Collection<Access> batch) {
        batch.forEach(this::add);
    }

    /** Since the start of the node. */
    public long dropped() {
        return dropped.get();
    }

    public int waiting() {
        return queue.size();
    }
}
