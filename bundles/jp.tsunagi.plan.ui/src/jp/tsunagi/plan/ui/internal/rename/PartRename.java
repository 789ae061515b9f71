package jp.tsunagi.plan.ui.internal.rename;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;

import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.language.formatting2.TextReplacement;
import jp.tsunagi.plan.language.ide.rename.PlanRename;
import jp.tsunagi.plan.language.model.NameKey;
import jp.tsunagi.plan.project.PlanLibrary;
import jp.tsunagi.plan.ui.internal.edit.WorkspaceEdits;
import jp.tsunagi.plan.ui.text.PlanReading;

/** Another name for a part of a plan, wherever plans name it. */
public final class PartRename {

	private static final String UNUSABLE = "\"\uFF02\u201C\u201D\u300C\u300D\\\n";

	private PartRename() {
	}

	/** Why nothing can be called {@code name}; empty if something can. */
	public static Optional<String> refusal(String name) {
		if (name.isBlank()) {
			return Optional.of(Messages.empty);
		}
		return name.codePoints().filter(letter -> UNUSABLE.indexOf(letter) >= 0).mapToObj(Character::toString).findFirst()
				.map(letter -> Messages.bind(Messages.unusable, letter));
	}

	/** Why {@code part} of a plan in {@code reading} cannot be called {@code name}; empty if it can. */
	public static Optional<String> refusal(PlanReading reading, NamedElement part, String name) {
		Stream<? extends NamedElement> others = part instanceof Plan ? reading.library().plans().stream()
				: EcoreUtil2.eAllOfType(EcoreUtil2.getContainerOfType(part, Plan.class), part.getClass()).stream();
		return refusal(name).or(() -> others.filter(other -> other != part && other.getName() != null)
				.filter(other -> NameKey.of(other.getName()).equals(NameKey.of(name))).findFirst()
				.map(other -> Messages.bind(Messages.taken, other.getName())));
	}

	/**
	 * What is to be replaced in which file.
	 *
	 * @param reading all plans
	 * @param part one with a name, in one of these plans
	 */
	public static Map<Path, List<TextReplacement>> replacements(PlanReading reading, NamedElement part, String name) {
		List<XtextResource> plans = reading.project().files(PlanLibrary.SUFFIX).stream()
				.flatMap(file -> reading.library().resource(file).stream()).toList();
		PlanRename rename = ((XtextResource) part.eResource()).getResourceServiceProvider().get(PlanRename.class);
		WorkspaceEdit edit = rename.ofPart(part, name, plans.stream());
		Map<Path, List<TextReplacement>> replacements = new LinkedHashMap<>();
		WorkspaceEdits.changes(edit).forEach((path, change) -> replacements.put(path,
				change.apply(reading.file(path).map(file -> reading.library().text(file).text()).orElseThrow())));
		return replacements;
	}
}
