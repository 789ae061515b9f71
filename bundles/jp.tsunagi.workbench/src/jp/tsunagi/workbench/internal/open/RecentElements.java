package jp.tsunagi.workbench.internal.open;

import java.util.ArrayList;
import java.util.List;

/** The elements that were opened last, since people come back to them. Used in the UI thread. */
public final class RecentElements {

	private static final int LIMIT = 20;

	private static final List<String> IDS = new ArrayList<>();

	private RecentElements() {
	}

	/** The ids of the elements, latest first; some may be gone, or belong to another project. */
	public static List<String> ids() {
		return List.copyOf(IDS);
	}

	static void remember(String id) {
		IDS.remove(id);
		IDS.addFirst(id);
		if (IDS.size() > LIMIT) {
			IDS.removeLast();
		}
	}
}
