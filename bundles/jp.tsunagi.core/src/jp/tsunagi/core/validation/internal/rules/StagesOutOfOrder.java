package jp.tsunagi.core.validation.internal.rules;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.MoveCommand;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.BodyStage;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.core.finding.QuickFix;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** The stages of an activity body stand in the order in which they came. */
public final class StagesOutOfOrder implements ValidationRule<ActivityBody> {

	@Override
	public Class<ActivityBody> subject() {
		return ActivityBody.class;
	}

	@Override
	public void check(ActivityBody body, ValidationContext context) {
		BodyStage latest = null;
		for (BodyStage stage : body.getStages()) {
			if (stage.getDate() == null) {
				continue;
			}
			if (latest != null && stage.getDate().isBefore(latest.getDate())) {
				context.report(stage, Literals.BODY_STAGE__DATE, sorted(body), stage, latest.getState(), latest.getDate());
				return;
			}
			latest = stage;
		}
	}

	private static List<QuickFix> sorted(ActivityBody body) {
		if (body.getStages().stream().anyMatch(stage -> stage.getDate() == null)) {
			return List.of();
		}
		List<BodyStage> inOrder = body.getStages().stream().sorted(Comparator.comparing(BodyStage::getDate)).toList();
		return List.of(new QuickFix(Messages.fixSortStages, domain -> {
			CompoundCommand moves = new CompoundCommand(Messages.fixSortStages);
			for (int i = 0; i < inOrder.size(); i++) {
				moves.append(MoveCommand.create(domain, body, Literals.ACTIVITY_BODY__STAGES, inOrder.get(i), i));
			}
			return moves;
		}));
	}
}
