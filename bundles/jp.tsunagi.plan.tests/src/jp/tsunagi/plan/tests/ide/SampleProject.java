package jp.tsunagi.plan.tests.ide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small project on disk. */
final class SampleProject {

	static final String MODEL = """
			<?xml version="1.0" encoding="UTF-8"?>
			<coordination:Municipality xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:coordination="http://tsunagi.jp/coordination/1.0" id="m1" name="磯子区" kana="いそごく">
			  <areas id="a1" name="屛風ヶ浦" kana="びょうぶがうら" tier="second">
			    <coordinators id="c1" name="第2層コーディネーター" kana="だいにそうこーでぃねーたー" tier="second"/>
			    <bodies id="b1" name="友愛会" kana="ゆうあいかい" category="生活支援"
			        description="買物を手伝う">
			      <contact phone="045-000-0000" visibility="personal"/>
			      <stages id="s1" state="active" date="令和3年4月"/>
			    </bodies>
			    <organizations id="o1" name="久良岐丘自治会" kana="くらきおかじちかい" kind="neighbourhood">
			      <aliases>丘自治会</aliases>
			      <contact phone="045-111-1111" visibility="public"/>
			    </organizations>
			    <needs id="n1" name="買物が不便" kana="かいものがふべん"/>
			  </areas>
			  <areas id="a2" name="杉田" kana="すぎた" tier="second">
			    <bodies id="b2" name="友愛会" kana="ゆうあいかい"/>
			    <bodies id="b3" name="杉田サロン" kana="すぎたさろん"/>
			  </areas>
			  <organizations id="o2" name="磯子区 社協" kana="いそごくしゃきょう" confirmedOn="令和4年4月"/>
			</coordination:Municipality>
			""";

	private SampleProject() {
	}

	/** Makes {@code folder} the project. */
	static Path in(Path folder) throws IOException {
		Files.writeString(folder.resolve("tsunagi.project"), "{\"format\": 1, \"name\": \"磯子区\", \"model\": \"root.coordination\"}");
		Files.writeString(folder.resolve("root.coordination"), MODEL);
		return folder;
	}
}
