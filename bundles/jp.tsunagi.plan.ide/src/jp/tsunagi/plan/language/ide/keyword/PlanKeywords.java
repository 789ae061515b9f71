package jp.tsunagi.plan.language.ide.keyword;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import jp.tsunagi.plan.language.services.PlanGrammarAccess;

/** All words of the language, as its grammar has them. */
@Singleton
public final class PlanKeywords {

	private static final String SUFFIX = "Keyword";

	private static final Map<String, String> READINGS = Arrays
			.stream(("計画=けいかく 圏域=けんいき 協議体=きょうぎたい 策定=さくてい 期間=きかん "
					+ "目指す姿=めざすすがた 現状=げんじょう 課題=かだい 根拠=こんきょ 困りごと=こまりごと "
					+ "地域課題=ちいきかだい 前計画=ぜんけいかく 上位計画=じょういけいかく 資料=しりょう 柱=はしら "
					+ "目標=もくひょう 指標=しひょう 地域指標=ちいきしひょう 基準値=きじゅんち 目標値=もくひょうち "
					+ "単位=たんい 実績=じっせき 取組=とりくみ 分類=ぶんるい 担当=たんとう 協力=きょうりょく "
					+ "活動体=かつどうたい 場所=ばしょ 頻度=ひんど 対象=たいしょう 予算=よさん 内訳=うちわけ "
					+ "財源=ざいげん 養成=ようせい 養成講座=ようせいこうざ 段階=だんかい 内容=ないよう 参加=さんか "
					+ "修了=しゅうりょう 催し=もよおし 地域行事=ちいきぎょうじ 主催=しゅさい 実施=じっし "
					+ "道標=みちしるべ 予定=よてい 見込=みこみ 完了=かんりょう 前提=ぜんてい 変更=へんこう "
					+ "理由=りゆう 中止=ちゅうし その後=そのご 記録=きろく 振り返り=ふりかえり 出席=しゅっせき 全体=ぜんたい 評価=ひょうか "
					+ "結果=けっか 学び=まなび 次=つぎ 統合先=とうごうさき 期限=きげん メモ=めも 日付=ひづけ 記入=きにゅう").split(" "))
			.map(pair -> pair.split("=")).collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

	private final Map<AbstractRule, PlanKeyword> keywords = new LinkedHashMap<>();

	@Inject
	PlanKeywords(PlanGrammarAccess access) {
		List<RuleCall> calls = GrammarUtil.containedRuleCalls(access.getGrammar());
		for (AbstractRule rule : access.getGrammar().getRules()) {
			if (rule.getName().endsWith(SUFFIX)) {
				List<String> words = GrammarUtil.containedKeywords(rule).stream().map(Keyword::getValue).toList();
				String name = rule.getName().substring(0, rule.getName().length() - SUFFIX.length());
				String id = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
				keywords.put(rule, new PlanKeyword(id, words, READINGS.get(words.getFirst()), features(rule, calls)));
			}
		}
	}

	/** What stands behind the word: an assignment in the same group, else what the rule that begins with it is assigned to. */
	private static Set<String> features(AbstractRule keyword, List<RuleCall> calls) {
		Set<String> features = new LinkedHashSet<>();
		for (RuleCall call : calls) {
			if (call.getRule() == keyword) {
				features.addAll(features(call, calls));
			}
		}
		return Set.copyOf(features);
	}

	private static Set<String> features(RuleCall call, List<RuleCall> calls) {
		Set<String> features = new LinkedHashSet<>();
		AbstractRule rule = GrammarUtil.containingRule(call);
		boolean first = rule.getAlternatives() instanceof Group group && group.getElements().getFirst() == call;
		if (first) {
			calls.stream().filter(other -> other.getRule() == rule).map(GrammarUtil::containingAssignment)
					.filter(assignment -> assignment != null).map(Assignment::getFeature).forEach(features::add);
		} else if (call.eContainer() instanceof Group group) {
			List<AbstractElement> behind = new ArrayList<>(group.getElements().subList(group.getElements().indexOf(call) + 1,
					group.getElements().size()));
			behind.stream().flatMap(element -> EcoreUtil2.eAllOfType(element, Assignment.class).stream()).limit(1)
					.map(Assignment::getFeature).forEach(features::add);
		}
		return features;
	}

	/** The words, in the order of the grammar. */
	public List<PlanKeyword> all() {
		return List.copyOf(keywords.values());
	}

	/** The word that a rule of the grammar reads. */
	public Optional<PlanKeyword> of(AbstractRule rule) {
		return Optional.ofNullable(keywords.get(rule));
	}

	/** The word that {@code node} is, if it is one. */
	public Optional<PlanKeyword> of(INode node) {
		EObject grammar = node.getGrammarElement();
		return grammar instanceof Keyword keyword ? of(GrammarUtil.containingRule(keyword)) : Optional.empty();
	}
}
