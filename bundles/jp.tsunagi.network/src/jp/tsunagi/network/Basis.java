package jp.tsunagi.network;

/** What counts as a connection. */
public enum Basis {
	/** Active relationships. */
	TIES,
	/** Active relationships, and the seats and the secretariat of councils: who sits at one table knows the others. */
	TIES_AND_COUNCILS
}
