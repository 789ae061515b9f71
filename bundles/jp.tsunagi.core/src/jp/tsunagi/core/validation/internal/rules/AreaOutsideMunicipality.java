package jp.tsunagi.core.validation.internal.rules;

import java.util.List;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.core.finding.QuickFix;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;
import jp.tsunagi.core.validation.internal.FindingText;

/** Every area is in the tree of the one municipality. */
public final class AreaOutsideMunicipality implements ValidationRule<Territory> {

	@Override
	public Class<Territory> subject() {
		return Territory.class;
	}

	@Override
	public void check(Territory territory, ValidationContext context) {
		if (context.isComplete() && territory.eContainer() == null) {
			context.project().municipality().filter(municipality -> municipality != territory)
					.ifPresent(municipality -> context.report(territory, fixes(territory, municipality), territory,
							municipality));
		}
	}

	/** Of two municipalities neither can be put into the other. */
	private static List<QuickFix> fixes(Territory territory, Municipality municipality) {
		String label = Messages.bind(Messages.fixMoveInto, FindingText.of(municipality));
		return territory instanceof Area
				? List.of(Fixes.add(label, municipality, Literals.TERRITORY__AREAS, () -> territory)) : List.of();
	}
}
