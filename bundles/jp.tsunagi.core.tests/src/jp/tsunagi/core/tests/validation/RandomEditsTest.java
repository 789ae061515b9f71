package jp.tsunagi.core.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.coordination.CoordinationPackage;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.QuickFix;
import jp.tsunagi.core.project.Project;

/** Whatever is done to a project, every rule and every fix can cope with it, and undo leads back. */
class RandomEditsTest {

	private static final int EDITS = 400;

	private static final int EDITS_BETWEEN_CHECKS = 20;

	private static final List<String> TEXTS = List.of("", " ", "東", "ｱ@b", "http://", "会長", "132063", "ibasho");

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 5, 8, 13, 21, 34 })
	void neverBreakARuleOrAFix(long seed) throws Exception {
		Random random = new Random(seed);
		Project project = new MidoriProject(folder).open();
		EditingDomain domain = MidoriProject.domain(project);
		List<String> before = MidoriProject.texts(project);
		for (int i = 0; i < EDITS; i++) {
			execute(domain, edit(domain, project, random));
			if (i % EDITS_BETWEEN_CHECKS == 0) {
				checkAndMend(project, domain, random);
			}
		}
		while (domain.getCommandStack().canUndo()) {
			domain.getCommandStack().undo();
		}
		assertEquals(List.of(), MidoriProject.check(project));
		assertEquals(before, MidoriProject.texts(project));
	}

	private static void checkAndMend(Project project, EditingDomain domain, Random random) {
		List<Finding> findings = MidoriProject.check(project);
		assertEquals(List.of(), findings.stream().filter(finding -> finding.rule().equals("rule.broken")).toList());
		List<QuickFix> fixes = findings.stream().flatMap(finding -> finding.fixes().stream()).toList();
		if (!fixes.isEmpty()) {
			execute(domain, fixes.get(random.nextInt(fixes.size())).command().apply(domain));
		}
	}

	private static void execute(EditingDomain domain, Command command) {
		if (command.canExecute()) {
			domain.getCommandStack().execute(command);
		}
	}

	private static Command edit(EditingDomain domain, Project project, Random random) {
		List<EObject> elements = new ArrayList<>();
		elements.add(project.municipality().orElseThrow());
		for (Iterator<EObject> all = elements.getFirst().eAllContents(); all.hasNext();) {
			elements.add(all.next());
		}
		EObject owner = any(elements, random);
		List<EStructuralFeature> features = owner.eClass().getEAllStructuralFeatures().stream()
				.filter(candidate -> candidate != CoordinationPackage.Literals.IDENTIFIED__ID).toList();
		EStructuralFeature feature = any(features, random);
		if (feature.isMany() && random.nextBoolean() && !((List<?>) owner.eGet(feature)).isEmpty()) {
			return RemoveCommand.create(domain, owner, feature, any((List<?>) owner.eGet(feature), random));
		}
		Object value = switch (feature) {
			case EReference reference when reference.isContainment() -> created(reference.getEReferenceType(), random);
			case EReference reference -> any(elements, random);
			case EAttribute attribute -> value(attribute, random);
			default -> throw new IllegalStateException(feature.getName());
		};
		return feature.isMany() ? AddCommand.create(domain, owner, feature, value)
				: SetCommand.create(domain, owner, feature, value);
	}

	private static EObject created(EClass type, Random random) {
		EObject child = EcoreUtil.create(type);
		child.eClass().getEAllAttributes().stream()
				.filter(attribute -> !attribute.isMany() && !attribute.isID() && random.nextBoolean())
				.forEach(attribute -> child.eSet(attribute, value(attribute, random)));
		return child;
	}

	private static Object value(EAttribute attribute, Random random) {
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (attribute.getEAttributeType() instanceof EEnum literals) {
			return any(literals.getELiterals(), random).getInstance();
		}
		if (type == FuzzyDate.class) {
			return FuzzyDate.of(LocalDate.of(2026, 4, 1).plusDays(random.nextInt(-4000, 4000)));
		}
		if (type == Integer.class || type == int.class) {
			return random.nextInt(-3, 3);
		}
		if (type == Double.class || type == double.class) {
			return random.nextDouble(-200, 200);
		}
		return any(TEXTS, random);
	}

	private static <T> T any(List<T> list, Random random) {
		return list.get(random.nextInt(list.size()));
	}
}
