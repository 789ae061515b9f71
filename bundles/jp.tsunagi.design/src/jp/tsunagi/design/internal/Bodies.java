package jp.tsunagi.design.internal;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.BodyState;

/** Where an activity body stands in its life. */
public final class Bodies {

	private Bodies() {
	}

	/** Whether the last stage of {@code body} is its end. */
	public static boolean isEnded(ActivityBody body) {
		return !body.getStages().isEmpty() && body.getStages().getLast().getState() == BodyState.ENDED;
	}
}
