namespace Huxin.Engine.Questions;

/// <summary>How HR may meet a topic that a candidate cares about: an answer to give, with what to lay on the table, and a question to ask back.</summary>
/// <param name="Topic">The topic's code in the contract.</param>
/// <param name="Name">What readers call it.</param>
/// <param name="Answer">How to answer: what comes first, what proves it, what to leave unsaid.</param>
/// <param name="Ask">What to ask the candidate, so that both learn whether they fit.</param>
public sealed record Guidance(string Topic, Sentence Name, Sentence Answer, Sentence Ask);

/// <summary>
/// The topics of candidates' questions with words for the conversation. They inform whoever talks to the candidate and are never part
/// of a score: to ask about overtime or turnover is what a careful person does.
/// </summary>
public static class GuidingWords
{
    /// <summary>All topics of the contract, in its order.</summary>
    public static IReadOnlyList<Guidance> All { get; } =
    [
        new("overtime", new("加班与工时", "Overtime and hours"),
            new("先说数字：这个组最近三个月平均每周加班几小时、有没有周末、忙季是哪几周；再说谁批准、怎么补偿。手边放考勤汇总（人数不少于 5）和加班管理规定。没有统计就说没有，并说哪天能给。不说“看个人效率”。",
                "Numbers first: average overtime of this team over the last three months, weekends, the busy weeks; then who approves it and how it is made up for. Have the attendance summary (5 people or more) and the overtime rules at hand. Where there is no figure say so, and by when there will be one. Do not say “it depends on how efficient you are”."),
            new("您之前的节奏是怎样的？什么样的工作时间安排能让您长期做下去，什么安排您接受不了？",
                "What was your rhythm before? Which working hours could you keep up for years, and which would you not accept?")),
        new("promotion", new("晋升与发展", "Promotion and growth"),
            new("给出职级表和最近一次评审的实际结果：多少人参评、多少人通过、平均隔多久。说清这个岗位往上一级要做到什么，近两年有没有人真的走上去。名额有限就说有限。",
                "Show the grades and what the last round really brought: how many stood, how many passed, after how long. Say what the next grade of this post asks for and whether anyone has got there in two years. If places are few, say that they are few."),
            new("两年以后，您希望自己能独立承担什么？您更想带人，还是在专业上走得更深？",
                "What do you want to be able to carry on your own in two years? Would you rather lead people or go deeper in your field?")),
        new("pay", new("薪酬", "Pay"),
            new("说出这个岗位的区间，以及固定、奖金各占多少、奖金怎么算、几号发、去年实际发了几个月。能给合同范本或薪酬制度的条款就给。还没批下来的数字不口头承诺。",
                "Name the range of the post, what is fixed and what is bonus, how bonus is worked out, the pay day, and how many months were really paid last year. Show the clause of the contract template or the pay policy. Promise no figure that has not been approved."),
            new("除了总额，您最看重哪一部分：固定工资、奖金规则是否清楚，还是发放是否准时？",
                "Besides the total, what matters most to you: the fixed part, clear bonus rules, or being paid on time?")),
        new("turnover", new("离职与稳定性", "Turnover"),
            new("直接回答这个岗位为什么空出来、近一年这个组进出几人。人数够 5 才给比率，不够就说为什么不给。走的人主要因为什么、之后改了什么，照实说。",
                "Say plainly why the post is open and how many joined and left this team within a year. Give a rate only for 5 people or more, and say why where you do not. Tell what people left for and what has changed since."),
            new("什么样的情况会让您觉得一份工作可以长期做下去？上一次换工作，最主要的原因是什么？",
                "What makes you feel that you can stay in a job for long? What was the main reason for your last change?")),
        new("layoffs", new("裁员与调整", "Layoffs"),
            new("有过就说时间、涉及哪些部门、多少人、怎么补偿；没有就说没有。这个岗位今年的预算是否已批准，给出依据。对未来不打包票，说清遇到调整会怎么提前告知。",
                "If there were any, say when, in which departments, how many, on which terms; if not, say so. Tell whether this post is in the approved budget and what shows it. Guarantee nothing about the future; say how people would be told in good time."),
            new("如果业务方向有调整，您最希望公司提前多久、用什么方式告诉您？",
                "If the business changes course, how early and in which way would you want to be told?")),
        new("probation", new("试用期", "Probation"),
            new("写明几个月（与合同期限对应，法律有上限）、工资比例（不低于八成）、转正看哪几条、谁来定、近一年通过多少。把转正标准当场给对方看。",
                "State the months (bounded by law according to the contract's length), the share of pay (80 % at least), what decides, who decides, and how many passed within a year. Show the criteria there and then."),
            new("头三个月里，您需要我们提供什么，才能尽快上手？",
                "What would you need from us in the first three months to get going?")),
        new("social-insurance", new("社保与公积金", "Social insurance and housing fund"),
            new("说清哪天开始缴、在哪里缴、基数按什么定、公积金比例。按实际工资全额缴就给出规定；不是全额就照实说是多少，不要含糊成“按规定缴”。",
                "Say from which day it is paid, where, on which base, and the share of the housing fund. If it is paid on the full wage show the rule; if not, say on what, and do not hide behind “according to regulations”."),
            new("您的社保目前缴在哪里？转移或衔接上有没有需要我们配合的？",
                "Where is your insurance paid at present, and is there anything we should help with when it is moved?")),
        new("manager", new("直属上级与团队", "Manager and team"),
            new("告诉对方向谁汇报、这位上级带了多久、一年内换没换过，最好安排双方直接聊一次。怎么给反馈、多久一次一对一，请上级自己说。不替上级做保证。",
                "Tell who the manager is, for how long, whether that changed within a year, and let the two of them talk. How feedback is given and how often they meet one to one is for the manager to say. Vouch for nobody."),
            new("您和什么风格的上级合作得最好？能举一个意见不同但处理得好的例子吗？",
                "With what kind of manager do you work best? Can you give an example of a disagreement that was settled well?")),
        new("culture", new("文化与氛围", "Culture"),
            new("不背口号，讲两件最近真实发生的事：一次意见不同怎么定的，一次出错之后怎么处理的。能安排和未来的同事聊，就安排。说一条我们做得还不够好的。",
                "No slogans: tell two things that happened lately, how a disagreement was settled and what followed a mistake. Let the candidate talk to future colleagues. Name one thing that we do not do well yet."),
            new("在什么样的团队里，您觉得说真话是安全的？",
                "In what kind of team do you find it safe to speak frankly?")),
        new("remote-work", new("远程与弹性", "Remote and flexible work"),
            new("说清每周可以几天、要不要审批、哪些岗位不行、为什么。以制度为准，把条款给对方看；只是主管默许的，就说是默许、可能变化。",
                "Say how many days a week, whether it needs approval, which posts cannot and why. The policy counts: show the clause. What is only tolerated should be called so, with the remark that it may change."),
            new("哪些工作您觉得面对面做更好，哪些更适合一个人专心做？",
                "Which work do you find better face to face, and which is better done undisturbed?")),
        new("leave", new("假期", "Leave"),
            new("按制度回答：年假几天、入职当年怎么折算、用不完怎么办、审批最长多久。请假制度给对方看。近一年年假平均休了几天，有统计就给。不打听请假要做什么。",
                "Answer by the rules: days a year, the share in the first year, what becomes of days not taken, how long approval takes. Show the policy, and the average days really taken if there is a figure. Do not ask what leave would be for."),
            new("近期有没有已经定好的安排，需要我们在入职时间上提前考虑？",
                "Is anything already planned that we should allow for in the starting date?")),
        new("benefits", new("福利", "Benefits"),
            new("给清单：每一项是什么、谁有、从哪天起、值多少。分清写进制度的和视经营情况发放的。没有的不用别的词包装。",
                "Give a list: what, for whom, from which day, worth how much. Tell what the policy grants from what is given in good years. What is not there needs no nicer word."),
            new("哪一两项对您实际有用？我们想知道该把力气花在哪里。",
                "Which one or two would really be of use to you? We want to know where to put our effort.")),
        new("training", new("培训与学习", "Training"),
            new("说去年这个组实际参加了什么、人均多少小时或多少预算；新人头一个月由谁带。签服务期的培训要当面说明金额和年限。",
                "Tell what this team really attended last year, hours or money a head, and who guides newcomers in the first month. Training that binds for a term must be named with its sum and years."),
            new("接下来一年您最想补的是哪一块？过去您是怎么学会一样新东西的？",
                "What would you most like to learn within a year? How did you pick up something new before?")),
        new("business-outlook", new("业务与前景", "Business outlook"),
            new("讲靠什么挣钱、主要客户类型、近两年的变化，能公开的数字给来源和日期。不能说的说明原因，不用“高速发展”代替。风险也说一条。",
                "Tell what earns the money, what kind of customers, how two years have changed it; public figures with source and date. Say why something cannot be told instead of saying “growing fast”. Name one risk as well."),
            new("要不要加入一家公司，您主要考虑哪几件事？哪一件我们还没有说清楚？",
                "Which things count for you when you decide whether to join a company, and which of them have we left unclear?")),
        new("legal-dispute", new("仲裁与诉讼", "Legal disputes"),
            new("公开可查的案件先自己说：几件、什么事、结果、之后改了什么，附案号或公示链接。正在进行的说到可公开的范围。不评价对方当事人。",
                "Speak first of what anyone can look up: how many cases, about what, with what result, what changed since, with case number or link. Of pending ones tell what is public. Pass no judgment on the other party."),
            new("您看到的是哪一条信息？我们逐条说明，您也可以自己去公开渠道核对。",
                "Which piece of information did you come across? We explain it point by point, and you can look it up yourself.")),
        new("process", new("招聘流程", "Hiring process"),
            new("说还剩几步、每步见谁、多久有结果、谁来定。答应的日期写进邮件；做不到时提前说。背景调查查什么、向谁查、为什么，一并说明。",
                "Say which steps are left, whom they are with, when there is a result and who decides. Put the date into the mail and say beforehand if it cannot be kept. Explain what a background check covers, with whom and why."),
            new("时间上您有没有需要我们配合的，比如另一份邀请的答复期限？",
                "Is there a date we should allow for, such as the deadline of another offer?")),
        new("role", new("岗位内容", "The work itself"),
            new("讲最近一个月这个岗位实际做了什么、占多少时间、对什么结果负责；临时任务有多少。和职位描述不一样的地方主动说。",
                "Tell what the post really did last month, how the time was spent, which result it answers for, how much came at short notice. Point out where that differs from the advertisement."),
            new("这些内容里，哪一部分您最想做，哪一部分您有顾虑？",
                "Which part of this would you most like to do, and which gives you pause?")),
        new("other", new("其他", "Other"),
            new("先确认对方想知道的是哪一点，再回答；答不上来的记下来，说清谁在哪天之前答复，并真的答复。",
                "Make sure which point is meant, then answer. What you cannot answer is written down with who answers by which day, and is then answered."),
            new("您问这一点，是因为遇到过什么情况吗？您愿意说多少都可以。",
                "Is there something you have met with that makes you ask? Tell as much as you like.")),
    ];

    /// <summary>The words for a topic; those for "other" when the code is unknown.</summary>
    public static Guidance Of(string topic) => All.FirstOrDefault(guidance => guidance.Topic == topic) ?? All[^1];
}
