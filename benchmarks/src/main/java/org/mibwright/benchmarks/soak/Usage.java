package org.mibwright.benchmarks.soak;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * What this process holds at one moment, with all garbage collected.
 *
 * @param pending requests under way
 * @param heapKilobytes the heap in use
 * @param threads live threads
 * @param descriptors open file descriptors
 * @param cpu the processor time since the process began
 */
record Usage(int pending, long heapKilobytes, int threads, long descriptors, Duration cpu) {
    private static final int COLLECTIONS = 3;

    static Usage now(int pending) throws InterruptedException {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            Thread.sleep(100);
        }
        UnixOperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(UnixOperatingSystemMXBean.class);
        return new Usage(
                pending,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 10,
                ManagementFactory.getThreadMXBean().getThreadCount(),
                system.getOpenFileDescriptorCount(),
                Duration.ofNanos(system.getProcessCpuTime()));
    }

    /** A row of a Markdown table. */
    String row(String when) {
        return String.format(
                "| %s | %d | %,d | %d | %d | %.1f |",
                when, pending, heapKilobytes, threads, descriptors, cpu.toMillis() / 1e3);
    }
}
