package org.mibwright.snmp.manager;

/**
 * How a {@link Poller} is doing, at one moment.
 *
 * @param started queries that were started
 * @param succeeded queries that succeeded
 * @param failed queries that failed
 * @param outstanding queries under way, or whose result is still being taken
 * @param deadTargets targets that failed so often that they are asked less often now
 */
public record PollerStatistics(long started, long succeeded, long failed, int outstanding, int deadTargets) {}
