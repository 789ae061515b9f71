package jp.tsunagi.review.sheet;

import java.util.Optional;
import java.util.stream.Stream;

/** The forms there are. */
public enum SheetForm {
	/** 取組共有シート: vision, state and issues, action plan, first and second half, comments. */
	SHARED("shared"),
	/** 取組メモ: notes on each goal and action, by category. */
	MEMO("memo");

	/** The version of both forms; a sheet of another one is not read, as its cells may mean something else. */
	public static final int VERSION = 1;

	private final String id;

	SheetForm(String id) {
		this.id = id;
	}

	/** How command lines and files name it. */
	public String id() {
		return id;
	}

	/** The form of that id. */
	public static Optional<SheetForm> of(String id) {
		return Stream.of(values()).filter(form -> form.id.equals(id)).findFirst();
	}

	/** What is printed above it: 取組共有シート. */
	public String label() {
		return this == SHARED ? Messages.now().shared : Messages.now().memo;
	}
}
