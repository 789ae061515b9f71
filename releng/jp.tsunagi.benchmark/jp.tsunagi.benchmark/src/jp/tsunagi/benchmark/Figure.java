package jp.tsunagi.benchmark;

/** What is measured of a project. */
enum Figure {
	/** Reading, connecting and indexing everything. */
	OPEN("open+index", true),
	/** All rules on all elements, as after each edit. */
	CHECK("check", true),
	/** Preparing the quick search. */
	SEARCH_INDEX("search index", true),
	/** One search, with hits in every copy. */
	SEARCH("search", true),
	/** Counting activity bodies by category and year. */
	TABLE("table", true),
	/** Saving all files when none has changed. */
	SAVE_SAME("save, same", true),
	/** Saving all files when each has changed. */
	SAVE_ALL("save, all", true),
	/** What of that the disk takes for the new files; how that grows is the file system's business. */
	DISK("of it disk", false),
	/** What an open project keeps in memory, in bytes per element. */
	MEMORY("bytes/element", false);

	private final String title;

	private final boolean mustBeLinear;

	Figure(String title, boolean mustBeLinear) {
		this.title = title;
		this.mustBeLinear = mustBeLinear;
	}

	String title() {
		return title;
	}

	/** Whether it may grow only as the project does. */
	boolean mustBeLinear() {
		return mustBeLinear;
	}
}
