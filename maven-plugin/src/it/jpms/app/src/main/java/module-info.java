/** Requires the MIB modules, and has the engine by them. */
module org.example.jpms.app {
    requires org.example.jpms.mibs;
}
