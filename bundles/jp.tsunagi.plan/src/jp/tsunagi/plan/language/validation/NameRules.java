package jp.tsunagi.plan.language.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.validation.Check;

import com.google.inject.Inject;

import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.language.model.NameKey;

/** Names are there, and tell apart what stands side by side. Parts of different parts may share a name: they can be qualified. */
class NameRules extends PlanRules {

	@Inject
	private ResourceDescriptionsProvider index;

	@Check
	void nameIsThere(NamedElement element) {
		if (element.getName() != null && element.getName().isBlank()) {
			reportMissing(PlanIssue.NAME_EMPTY, Place.of(element, Literals.NAMED_ELEMENT__NAME), List.of());
		}
	}

	@Check
	void namesDifferSideBySide(EObject holder) {
		if (holder.eContents().size() < 2) {
			return;
		}
		Map<EClass, Set<String>> taken = new LinkedHashMap<>();
		for (EObject part : holder.eContents()) {
			if (part instanceof NamedElement named && !name(named).isBlank()
					&& !taken.computeIfAbsent(part.eClass(), type -> new HashSet<>()).add(NameKey.of(named.getName()))) {
				report(PlanIssue.NAME_TWICE, Place.of(named, Literals.NAMED_ELEMENT__NAME),
						List.of(freeName(named, holder)), named.getName());
			}
		}
	}

	private static String freeName(NamedElement named, EObject holder) {
		Map<String, NamedElement> others = new HashMap<>();
		for (EObject part : holder.eContents()) {
			if (part instanceof NamedElement other && other.eClass() == named.eClass()) {
				others.put(NameKey.of(name(other)), other);
			}
		}
		return IntStream.iterate(2, number -> number + 1).mapToObj(number -> named.getName() + number)
				.filter(name -> !others.containsKey(NameKey.of(name))).findFirst().orElseThrow();
	}

	@Check
	void plansOfOtherFilesAreCalledOtherwise(Plan plan) {
		Resource resource = plan.eResource();
		if (name(plan).isBlank() || resource == null) {
			return;
		}
		IResourceDescriptions descriptions = index.getResourceDescriptions(resource);
		for (IEObjectDescription other : descriptions.getExportedObjects(Literals.PLAN, QualifiedName.create(plan.getName()), false)) {
			if (!other.getEObjectURI().trimFragment().equals(resource.getURI())) {
				report(PlanIssue.PLAN_NAME_TWICE, Place.of(plan, Literals.NAMED_ELEMENT__NAME),
						List.of(plan.getName() + 2), plan.getName(), other.getEObjectURI().trimFragment().lastSegment());
				return;
			}
		}
	}
}
