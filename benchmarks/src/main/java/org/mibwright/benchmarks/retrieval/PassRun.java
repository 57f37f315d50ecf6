package org.mibwright.benchmarks.retrieval;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * One measurement in a process of its own: {@code SCENARIO OPPONENT ADDRESS SECONDS}. Repeats passes for so long as a
 * warm-up and again for so long (0: one pass, and no warm-up), and prints values per second, milliseconds a pass, and CPU microseconds and bytes a value.
 */
public final class PassRun {
    private final OperatingSystemMXBean process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    private long passes;
    private long values;
    private long nanos;
    private long cpu;
    private long bytes;

    private PassRun() {}

    /** Runs one measurement. */
    public static void main(String[] args) throws Exception {
        Pass pass = Scenario.of(args[0]).pass(args[1], args[2]);
        long limit = (long) (Double.parseDouble(args[3]) * 1e9);
        if (limit > 0) {
            new PassRun().repeat(pass, limit);
        }
        PassRun measured = new PassRun();
        measured.repeat(pass, limit);
        measured.print();
        System.exit(0);
    }

    private void repeat(Pass pass, long limit) throws Exception {
        do {
            pass.prepare();
            long cpuBefore = process.getProcessCpuTime();
            long bytesBefore = allocated();
            long start = System.nanoTime();
            values += pass.run();
            nanos += System.nanoTime() - start;
            cpu += process.getProcessCpuTime() - cpuBefore;
            bytes += allocated() - bytesBefore;
            passes++;
            pass.release();
        } while (nanos < limit);
    }

    private void print() {
        System.out.println(
                new Figures(values * 1e9 / nanos, nanos / 1e6 / passes, cpu / 1e3 / values, (double) bytes / values));
    }

    private long allocated() {
        long total = 0;
        for (long each : threads.getThreadAllocatedBytes(threads.getAllThreadIds())) {
            total += Math.max(0, each);
        }
        return total;
    }
}
