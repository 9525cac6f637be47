import { describe, expect, it } from "vitest";
import { ActionForm } from "~/components/action-form";
import { CheckboxGroup } from "~/components/checkbox-group";
import { DateField } from "~/components/date-field";
import { NumberField } from "~/components/number-field";
import { RadioGroup } from "~/components/radio-group";
import { SelectField } from "~/components/select-field";
import { TextArea } from "~/components/text-area";
import { TextField } from "~/components/text-field";
import { calendarDate } from "~/domain/calendar-date";
import type { FormAnswer } from "~/i18n/form-answer";
import { attribute, readable, rendered } from "./rendered";

const units = [
  { value: "office", label: "办公室" },
  { value: "quality", label: "质控部" },
];
const refused: FormAnswer = {
  problem: { code: "invalid", fields: { titleZh: ["title-missing"], endsOn: ["date-invalid"] } },
  values: { titleZh: "", endsOn: "2025-02-30", unit: "quality", units: ["quality"], weight: "一百", note: "<b>粗</b>" },
};

function form(answer: FormAnswer | null) {
  return rendered(
    <ActionForm
      answer={answer}
      hidden={{ intent: "edit-phase", revision: 3, nothing: null }}
      labels={{ titleZh: "阶段名称" }}
    >
      <TextField name="titleZh" label="名称" hint="中文名称" defaultValue="夯基" required />
      <DateField name="endsOn" label="结束日期" defaultValue={calendarDate("2027-12-31")} />
      <NumberField name="weight" label="权重" defaultValue={100} />
      <SelectField name="unit" label="牵头部门" options={units} defaultValue="office" />
      <CheckboxGroup name="units" label="配合部门" options={units} defaultValue={["office"]} />
      <TextArea name="note" label="说明" />
    </ActionForm>,
  );
}

describe("a field", () => {
  it("is labelled, and described by its hint", () => {
    const html = form(null);
    const id = attribute(html, /<input[^>]*name="titleZh"[^>]*>/, "id");
    expect(html).toContain(`<label for="${id}"`);
    expect(attribute(html, /<input[^>]*name="titleZh"[^>]*>/, "aria-describedby")).toBe(`${id}-hint`);
    expect(html).toContain(`<p id="${id}-hint"`);
  });

  it("shows what is stored while nothing was typed", () => {
    const html = form(null);
    expect(attribute(html, /<input[^>]*name="titleZh"[^>]*>/, "value")).toBe("夯基");
    expect(attribute(html, /<input[^>]*name="endsOn"[^>]*>/, "value")).toBe("2027-12-31");
    expect(html).toContain('<option value="office" selected="">');
  });

  it("says what is wrong with it, tied to it by id", () => {
    const html = form(refused);
    const title = /<input[^>]*name="titleZh"[^>]*>/;
    const id = attribute(html, title, "id");
    expect(attribute(html, title, "aria-invalid")).toBe("true");
    expect(attribute(html, title, "aria-describedby")).toBe(`${id}-hint ${id}-error`);
    expect(html).toContain(`<p id="${id}-error" class="field-error">请填写名称。</p>`);
  });

  it("keeps what was typed, also where that is nothing", () => {
    const html = form(refused);
    expect(attribute(html, /<input[^>]*name="titleZh"[^>]*>/, "value")).toBe("");
    expect(attribute(html, /<input[^>]*name="weight"[^>]*>/, "value")).toBe("一百");
    expect(html).toContain('<option value="quality" selected="">');
    expect(html).toMatch(/<input[^>]*name="units"[^>]*checked=""[^>]*value="quality"/);
    expect(html).not.toMatch(/<input[^>]*name="units"[^>]*checked=""[^>]*value="office"/);
  });

  it("gives back a date that doesn't exist as text, where a date control would drop it", () => {
    const day = /<input[^>]*name="endsOn"[^>]*>/;
    expect(attribute(form(refused), day, "type")).toBe("text");
    expect(attribute(form(refused), day, "value")).toBe("2025-02-30");
    expect(attribute(form(null), day, "type")).toBe("date");
  });

  it("shows HTML that was typed as text", () => {
    expect(form(refused)).toContain("&lt;b&gt;粗&lt;/b&gt;");
  });

  it("never sends a password back", () => {
    const answer: FormAnswer = { problem: { code: "sign-in-failed" }, values: { password: "secret" } };
    const html = rendered(
      <ActionForm answer={answer}>
        <TextField name="password" type="password" label="密码" />
      </ActionForm>,
    );
    expect(html).not.toContain("secret");
  });
});

describe("the summary of errors", () => {
  it("counts the fields and links to each by its label", () => {
    const html = form(refused);
    const id = attribute(html, /<input[^>]*name="titleZh"[^>]*>/, "id");
    expect(readable(html)).toContain("有2处需要修改");
    expect(html).toContain(`<a href="#${id}">阶段名称：请填写名称。</a>`);
    expect(readable(html)).toContain("结束日期：请填写真实存在的日期");
  });

  it("says the problem itself where it belongs to no field", () => {
    const html = rendered(<ActionForm answer={{ problem: { code: "undo-superseded" } }}>{null}</ActionForm>);
    expect(attribute(html, /<div[^>]*notice-error[^>]*>/, "role")).toBe("alert");
    expect(readable(html)).toBe("此后又有新的修改，不能撤销。请在修改记录中查看原来的内容，直接改回。");
  });

  it("is not there while nothing is wrong", () => {
    expect(form(null)).not.toContain('role="alert"');
  });
});

describe("a form", () => {
  it("posts, and sends along what is hidden but set", () => {
    const html = form(null);
    expect(attribute(html, /<form[^>]*>/, "method")).toBe("post");
    expect(html).toContain('<input type="hidden" name="revision" value="3"/>');
    expect(html).not.toContain('name="nothing"');
  });

  it("gives fields of the same name different ids in different forms", () => {
    const html = rendered(
      <>
        <ActionForm>
          <TextField name="title" label="一" />
        </ActionForm>
        <ActionForm>
          <TextField name="title" label="二" />
        </ActionForm>
      </>,
    );
    const ids = [...html.matchAll(/<input[^>]*id="([^"]*)"[^>]*name="title"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(2);
  });

  it("names a group of choices by its legend", () => {
    const html = rendered(
      <RadioGroup
        name="measuredBy"
        label="计量方式"
        options={[{ value: "percent", label: "按百分比" }]}
        defaultValue="percent"
      />,
    );
    expect(html).toMatch(/<fieldset[^>]*><legend[^>]*>计量方式<\/legend>/);
    expect(html).toContain('checked=""');
  });
});
