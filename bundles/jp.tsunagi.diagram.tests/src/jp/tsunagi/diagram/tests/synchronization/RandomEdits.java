package jp.tsunagi.diagram.tests.synchronization;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/** Somebody who edits a model at random, also undoes and redoes, and never touches what must stay. */
final class RandomEdits {

	private final Random random;

	private final ResourceSet resources;

	private final EObject kept;

	private final EditingDomain domain;

	private int newIds;

	RandomEdits(long seed, ResourceSet resources, EObject kept) {
		random = new Random(seed);
		this.resources = resources;
		this.kept = kept;
		domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack());
	}

	/** Makes one edit; says what it was. */
	String edit() {
		for (int attempt = 0; attempt < 50; attempt++) {
			String done = switch (random.nextInt(12)) {
				case 0 -> undo();
				case 1 -> redo();
				case 2, 3 -> create();
				case 4 -> remove();
				case 5 -> relocate();
				case 6 -> reorder();
				case 7, 8 -> refer();
				default -> set();
			};
			if (!done.isEmpty()) {
				return done;
			}
		}
		return "nothing";
	}

	private String undo() {
		if (!domain.getCommandStack().canUndo()) {
			return "";
		}
		domain.getCommandStack().undo();
		return "undo";
	}

	private String redo() {
		if (!domain.getCommandStack().canRedo()) {
			return "";
		}
		domain.getCommandStack().redo();
		return "redo";
	}

	private String create() {
		EObject owner = any();
		EReference feature = pick(owner.eClass().getEAllContainments());
		EClass type = feature == null ? null : pick(concrete(feature.getEReferenceType()));
		if (type == null) {
			return "";
		}
		EObject made = EcoreUtil.create(type);
		type.getEAllAttributes().stream().filter(EAttribute::isID).forEach(id -> made.eSet(id, "new" + newIds++));
		type.getEAllAttributes().stream().filter(it -> it.getName().equals("name")).forEach(name -> made.eSet(name, text()));
		for (EReference reference : type.getEAllReferences()) {
			EObject target = reference.isContainment() ? null : pick(instances(reference.getEReferenceType()));
			if (target != null && !reference.isMany() && reference.isChangeable()) {
				made.eSet(reference, target);
			}
		}
		Command command = feature.isMany()
				? AddCommand.create(domain, owner, feature, made, random.nextInt(((List<?>) owner.eGet(feature)).size() + 1))
				: SetCommand.create(domain, owner, feature, made);
		return run(command, "create " + type.getName() + " in " + owner.eClass().getName() + '.' + feature.getName());
	}

	private String remove() {
		EObject object = any();
		if (object.eContainer() == null || EcoreUtil.isAncestor(object, kept)) {
			return "";
		}
		Command command = object.eContainmentFeature().isMany()
				? RemoveCommand.create(domain, object.eContainer(), object.eContainmentFeature(), object)
				: SetCommand.create(domain, object.eContainer(), object.eContainmentFeature(), SetCommand.UNSET_VALUE);
		return run(command, "remove " + object.eClass().getName());
	}

	private String relocate() {
		EObject object = any();
		EReference feature = object.eContainmentFeature();
		EObject owner = feature == null ? null : pick(instances(feature.getEContainingClass()));
		if (owner == null || !feature.isMany() || owner == object.eContainer() || EcoreUtil.isAncestor(object, owner)
				|| EcoreUtil.isAncestor(object, kept) || object.eResource().getContents().contains(object)) {
			return "";
		}
		return run(AddCommand.create(domain, owner, feature, object), "relocate " + object.eClass().getName());
	}

	private String reorder() {
		EObject owner = any();
		EReference feature = pick(owner.eClass().getEAllReferences().stream().filter(EReference::isMany).toList());
		if (feature == null || ((List<?>) owner.eGet(feature)).size() < 2) {
			return "";
		}
		List<?> values = (List<?>) owner.eGet(feature);
		return run(MoveCommand.create(domain, owner, feature, pick(values), random.nextInt(values.size())), "reorder " + feature.getName());
	}

	private String refer() {
		EObject owner = any();
		EReference feature = pick(owner.eClass().getEAllReferences().stream()
				.filter(it -> !it.isContainment() && !it.isContainer() && it.isChangeable() && !it.isDerived()).toList());
		EObject target = feature == null ? null : pick(instances(feature.getEReferenceType()));
		if (target == null) {
			return "";
		}
		if (!feature.isMany()) {
			return run(SetCommand.create(domain, owner, feature, random.nextInt(4) == 0 ? SetCommand.UNSET_VALUE : target),
					"set " + feature.getName());
		}
		List<?> values = (List<?>) owner.eGet(feature);
		return values.contains(target) || random.nextBoolean() && !values.isEmpty()
				? run(RemoveCommand.create(domain, owner, feature, pick(values)), "remove from " + feature.getName())
				: run(AddCommand.create(domain, owner, feature, target), "add to " + feature.getName());
	}

	private String set() {
		EObject owner = any();
		EAttribute feature = pick(owner.eClass().getEAllAttributes().stream().filter(it -> it.isChangeable() && !it.isMany()).toList());
		if (feature == null) {
			return "";
		}
		return run(SetCommand.create(domain, owner, feature, value(owner, feature)), "set " + feature.getName());
	}

	private Object value(EObject owner, EAttribute feature) {
		if (feature.isID()) {
			return "new" + newIds++;
		}
		if (feature.getEAttributeType() instanceof EEnum kinds) {
			return pick(kinds.getELiterals()).getInstance();
		}
		EObject other = pick(instances(owner.eClass()));
		Object value = other.eGet(feature);
		return switch (random.nextInt(3)) {
			case 0 -> SetCommand.UNSET_VALUE;
			case 1 -> value == null ? SetCommand.UNSET_VALUE : value;
			default -> feature.getEAttributeType().getInstanceClass() == String.class ? text()
					: value == null ? SetCommand.UNSET_VALUE : value;
		};
	}

	private String run(Command command, String what) {
		if (!command.canExecute()) {
			return "";
		}
		domain.getCommandStack().execute(command);
		return what;
	}

	private String text() {
		return "名" + random.nextInt(1000);
	}

	private EObject any() {
		List<EObject> all = new ArrayList<>();
		for (Resource resource : resources.getResources()) {
			resource.getAllContents().forEachRemaining(all::add);
		}
		return pick(all);
	}

	private List<EObject> instances(EClass type) {
		List<EObject> found = new ArrayList<>();
		for (Resource resource : resources.getResources()) {
			resource.getAllContents().forEachRemaining(object -> {
				if (type.isInstance(object)) {
					found.add(object);
				}
			});
		}
		return found;
	}

	private static List<EClass> concrete(EClass type) {
		EPackage metamodel = type.getEPackage();
		return metamodel.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(candidate -> !candidate.isAbstract() && type.isSuperTypeOf(candidate)).toList();
	}

	private <T> T pick(List<T> values) {
		return values.isEmpty() ? null : values.get(random.nextInt(values.size()));
	}
}
