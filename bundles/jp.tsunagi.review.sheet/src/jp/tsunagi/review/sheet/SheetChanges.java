package jp.tsunagi.review.sheet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jp.tsunagi.plan.edit.PlanText;
import jp.tsunagi.review.sheet.internal.compare.Application;
import jp.tsunagi.review.sheet.internal.write.SheetState;

/** What a sheet that came back proposes, for a preview; what is accepted of it becomes edits of the plan's text. */
public final class SheetChanges {

	private final SheetIdentity identity;

	private final Optional<SheetState> state;

	private final List<SheetChange> all;

	private final List<String> notices;

	/**
	 * Changes as {@link SheetReader} finds them.
	 *
	 * @param state what the sheet tells of the plan as it was
	 */
	public SheetChanges(SheetIdentity identity, Optional<SheetState> state, List<SheetChange> all, List<String> notices) {
		this.identity = identity;
		this.state = state;
		this.all = List.copyOf(all);
		this.notices = List.copyOf(notices);
	}

	/** Every cell of the sheet, in the order of the sheet, then what was written elsewhere, then the rows that are missing. */
	public List<SheetChange> all() {
		return all;
	}

	/** Those of that kind. */
	public List<SheetChange> of(ChangeKind kind) {
		return all.stream().filter(change -> change.kind() == kind).toList();
	}

	/** What users should know of the file, such as that cells are missing. */
	public List<String> notices() {
		return notices;
	}

	/**
	 * The text of the plan after the accepted changes, edited as little as that takes; {@code text} stays as it is.
	 *
	 * @param accepted some of the changes, each {@linkplain ChangeKind#isApplicable applicable}
	 * @throws SheetException if the plan says something else by now than when the changes were found, or cannot be edited
	 */
	public PlanText apply(PlanText text, Collection<SheetChange> accepted) throws SheetException {
		return new Application(identity.plan(), state).apply(text, accepted);
	}
}
