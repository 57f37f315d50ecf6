package org.mibwright.snmp.internal.usm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.mibwright.snmp.security.EngineBootsStore;
import org.mibwright.snmp.security.EngineId;

/** The clocks of RFC 3414 sections 2.2 and 2.3. */
class ClocksTest {
    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5 * SECOND);

    private LocalEngine engine(EngineBootsStore store) {
        return new LocalEngine(EngineId.ofText(1, "x"), store, nanos::get);
    }

    @Test
    void timeAdvancesAndBeginsAnewWithAnotherStart() {
        LocalEngine engine = engine(EngineBootsStore.inMemory());
        assertThat(engine.time()).isZero();
        nanos.addAndGet(10 * SECOND);
        assertThat(engine.time()).isEqualTo(10);
        assertThat(engine.boots()).isEqualTo(1);
        nanos.addAndGet(Integer.MAX_VALUE * SECOND);
        assertThat(engine.time()).isEqualTo(9);
        assertThat(engine.boots()).isEqualTo(2);
    }

    @Test
    void theWindowIsOpenToBothSides() {
        LocalEngine engine = engine(EngineBootsStore.inMemory());
        nanos.addAndGet(1000 * SECOND);
        assertThat(engine.isInWindow(1, 850)).isTrue();
        assertThat(engine.isInWindow(1, 1150)).isTrue();
        assertThat(engine.isInWindow(1, 849)).isFalse();
        assertThat(engine.isInWindow(1, 1151)).isFalse();
        assertThat(engine.isInWindow(0, 1000)).isFalse();
        assertThat(engine.isInWindow(2, 1000)).isFalse();
    }

    @Test
    void theLastStartHasNoWindow() {
        LocalEngine engine = engine(() -> EngineBootsStore.MAX_BOOTS);
        assertThat(engine.isInWindow(EngineBootsStore.MAX_BOOTS, 0)).isFalse();
    }

    @Test
    void anotherEnginesClockGoesOnFromWhatItSaid() {
        RemoteClock clock = new RemoteClock();
        assertThat(clock.isKnown()).isFalse();
        assertThat(clock.now(nanos.get())).isZero();
        assertThat(clock.accept(3, 1000, nanos.get())).isTrue();
        long later = nanos.addAndGet(20 * SECOND);
        assertThat(clock.now(later)).isEqualTo(3L << 32 | 1020);
        clock.forget();
        assertThat(clock.isKnown()).isFalse();
    }

    /** RFC 3414 section 3.2 step 7b: no older than 150 seconds, and never back to an earlier start. */
    @Test
    void anotherEnginesPastIsNotAccepted() {
        RemoteClock clock = new RemoteClock();
        clock.accept(3, 1000, nanos.get());
        assertThat(clock.accept(3, 850, nanos.get())).isTrue();
        assertThat(clock.accept(3, 849, nanos.get())).isFalse();
        assertThat(clock.accept(2, 5000, nanos.get())).isFalse();
        long later = nanos.addAndGet(100 * SECOND);
        assertThat(clock.accept(3, 949, later)).isFalse();
        assertThat(clock.accept(3, 950, later)).isTrue();
        assertThat(clock.now(later)).isEqualTo(3L << 32 | 1100);
    }

    @Test
    void anotherEnginesFutureIsFollowed() {
        RemoteClock clock = new RemoteClock();
        clock.accept(3, 1000, nanos.get());
        assertThat(clock.accept(3, 100_000, nanos.get())).isTrue();
        assertThat(clock.now(nanos.get())).isEqualTo(3L << 32 | 100_000);
        assertThat(clock.accept(4, 0, nanos.get())).isTrue();
        assertThat(clock.now(nanos.get())).isEqualTo(4L << 32);
        assertThat(clock.accept(EngineBootsStore.MAX_BOOTS, 0, nanos.get())).isFalse();
    }
}
